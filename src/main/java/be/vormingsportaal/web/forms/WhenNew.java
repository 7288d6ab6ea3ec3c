package be.vormingsportaal.web.forms;

import jakarta.validation.groups.Default;

/**
 * Names the constraints of a form for something new: those that always apply, and those of fields that are chosen once.
 */
public interface WhenNew extends Default {}
