/**
 * Draws what the documentation shows: models, modules, a request. A drawing is made from the code and committed, and a test
 * compares the two.
 */
package be.vormingsportaal.pictures;
