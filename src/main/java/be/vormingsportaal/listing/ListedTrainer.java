package be.vormingsportaal.listing;

import java.util.List;

/**
 * What everybody may know of a trainer on the public list.
 *
 * @param publicId says which trainer it is on the pages of the list, and nowhere else
 * @param name first and last name
 * @param place null when the trainer belongs to no organisation; only templates read it
 * @param instruments names of those in use that the organisation assigned and for which the attest is valid today, in the order
 *     in which pages show them
 */
public record ListedTrainer(String publicId, String name, Place place, List<String> instruments) {

    /** @param province null when the postal code is not Belgian; only templates read it */
    public record Place(String organisation, String city, Province province) {}
}
