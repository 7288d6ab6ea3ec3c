package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.account.AccountView;
import java.util.List;

/**
 * One care provider in the list.
 *
 * @param statuses one for each instrument in use, in the order of the columns
 */
public record CaregiverRow(AccountView account, List<InstrumentStatus> statuses) {}
