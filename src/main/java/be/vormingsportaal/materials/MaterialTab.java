package be.vormingsportaal.materials;

/** Says where on the page of an instrument a material stands (manual, 3), in the order in which pages show the tabs. */
public enum MaterialTab {
    /** What a trainer needs for giving trainings. */
    INSTRUMENT_DETAILS,
    MANUALS,
    E_LEARNING
}
