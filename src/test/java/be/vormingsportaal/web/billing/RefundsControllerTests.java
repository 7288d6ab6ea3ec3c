package be.vormingsportaal.web.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.billing.money.UnassignedMoney;
import be.vormingsportaal.billing.refund.RefundFiles;
import be.vormingsportaal.billing.refund.RefundReleasing;
import be.vormingsportaal.billing.refund.Refunds;
import be.vormingsportaal.web.forms.PageNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.ui.ExtendedModelMap;

/** The list of refunds says what the setting decides. */
class RefundsControllerTests {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePageKnowsWhetherSomebodyElseReleases(boolean needed) {
        Refunds refunds = mock(Refunds.class);
        when(refunds.needRelease()).thenReturn(needed);
        ExtendedModelMap model = new ExtendedModelMap();
        new RefundsController(
                        mock(UnassignedMoney.class),
                        refunds,
                        mock(RefundReleasing.class),
                        mock(RefundFiles.class),
                        mock(AccountDirectory.class))
                .list(new PageNumber(1), model);
        assertThat(model).containsEntry("needRelease", needed);
    }
}
