package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import java.util.List;

/**
 * Some of the trainers that were found.
 *
 * @param total how many were found
 * @param page from 0
 * @param pages how many pages there are
 */
public record TrainerPage(List<Trainer> trainers, long total, int page, int pages) {

    /** @param organisation null when the trainer belongs to none */
    public record Trainer(AccountView account, OrganisationView organisation) {}
}
