package be.vormingsportaal.web.accounts;

import be.vormingsportaal.accounts.profile.ProfileView;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.web.forms.NamePart;

/** What people change about themselves. */
record ProfileForm(@NamePart String firstName, @NamePart String lastName, Boolean newsletter, Boolean publicListing) {

    ProfileForm {
        newsletter = newsletter != null && newsletter;
        publicListing = publicListing != null && publicListing;
    }

    static ProfileForm of(ProfileView profile) {
        PersonName name = profile.account().name();
        return new ProfileForm(name.first(), name.last(), profile.newsletter(), profile.publicListing());
    }

    /** The name, when nothing is wrong with it. */
    PersonName name() {
        return new PersonName(firstName, lastName);
    }
}
