package be.vormingsportaal.organisations.people;

import java.util.List;

/**
 * Some of the people that were found.
 *
 * @param total how many were found
 * @param page from 0; the last one when a later one was asked for
 * @param pages how many pages there are; 0 when nobody was found
 */
public record PeoplePage(List<PersonView> people, long total, int page, int pages) {}
