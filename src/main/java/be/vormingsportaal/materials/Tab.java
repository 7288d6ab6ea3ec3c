package be.vormingsportaal.materials;

/** Where on the page of an instrument a material stands (manual, 3); in the order in which pages show them. */
public enum Tab {
    /** What a trainer needs for giving trainings. */
    INSTRUMENT_DETAILS,
    MANUALS,
    E_LEARNING
}
