package be.vormingsportaal.listing.process;

/** The names in {@code trainer-contact.bpmn}. */
final class TrainerContactBpmn {

    static final String KEY = "trainer-contact";

    private TrainerContactBpmn() {}
}
