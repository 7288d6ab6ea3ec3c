package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.accounts.account.AccountView;
import java.util.List;

/**
 * Some of the people who could be put in a training.
 *
 * @param total how many there are
 * @param page from 0; the last one when a later one was asked for
 * @param pages how many pages there are; 0 when there is nobody
 */
public record CandidatePage(List<AccountView> people, long total, int page, int pages) {}
