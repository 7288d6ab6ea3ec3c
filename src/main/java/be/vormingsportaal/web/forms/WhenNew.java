package be.vormingsportaal.web.forms;

import jakarta.validation.groups.Default;

/** The constraints of a form for something new: those that always hold, and those of fields that are chosen once. */
public interface WhenNew extends Default {}
