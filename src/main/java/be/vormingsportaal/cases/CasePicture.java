package be.vormingsportaal.cases;

import java.util.Set;

/**
 * What to mark in the picture of the model, by the ids of its elements.
 *
 * @param tokens where the case stands
 * @param failing where it stands and cannot go on
 * @param done what it went through
 * @param flows the arrows along which it went, as far as the history tells
 */
public record CasePicture(Set<String> tokens, Set<String> failing, Set<String> done, Set<String> flows) {}
