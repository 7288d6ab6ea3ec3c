package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.organisations.organisation.OrganisationView;

/**
 * A trainer, with the organisation to which the trainer belongs.
 *
 * @param organisation null when the trainer belongs to none
 */
public record FoundTrainer(AccountView account, OrganisationView organisation) {}
