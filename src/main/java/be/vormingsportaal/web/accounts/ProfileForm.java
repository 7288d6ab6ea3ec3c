package be.vormingsportaal.web.accounts;

import be.vormingsportaal.accounts.profile.ProfileView;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.web.forms.NamePart;

/** What people change about themselves. */
record ProfileForm(
        @NamePart String firstName,
        @NamePart String lastName,
        Boolean newsletter,
        Boolean publicListing,
        Boolean dailyMail) {

    ProfileForm {
        newsletter = newsletter != null && newsletter;
        publicListing = publicListing != null && publicListing;
        dailyMail = dailyMail != null && dailyMail;
    }

    static ProfileForm of(ProfileView profile) {
        PersonName name = profile.account().name();
        return new ProfileForm(
                name.first(), name.last(), profile.newsletter(), profile.publicListing(), profile.dailyMail());
    }

    /** The name, when nothing is wrong with it. */
    PersonName name() {
        return new PersonName(firstName, lastName);
    }
}
