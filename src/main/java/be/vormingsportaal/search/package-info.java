/**
 * This module finds rows by words that somebody typed: capitals, accents and punctuation do not matter, words may be
 * parts, stand in any order, and have a small typing error.
 *
 * <p>Dutch words: zoeken (search), zoekterm (query), treffer (hit).
 *
 * <p>Each table that can be searched has a column {@code search_text}, which its entity fills by {@code SearchWords}.
 * PostgreSQL finds in it by an index of trigrams. H2, of the demo and of most tests, looks at every row.
 *
 * <p>Deliberately not here: what a row is, and who may see it.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {})
package be.vormingsportaal.search;

import org.springframework.modulith.ApplicationModule;
