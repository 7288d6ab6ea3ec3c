package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.PasswordRules;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxReview;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxState;
import be.vormingsportaal.attestations.renewal.AttestationReviewResult;
import be.vormingsportaal.attestations.renewal.ReviewReason;
import be.vormingsportaal.billing.assignment.PaymentAssignment;
import be.vormingsportaal.billing.bank.BankFileDecision;
import be.vormingsportaal.billing.bank.BankFileState;
import be.vormingsportaal.billing.bank.BankProofView;
import be.vormingsportaal.billing.bank.DoubtDecision;
import be.vormingsportaal.billing.bank.LineOutcome;
import be.vormingsportaal.billing.foreign.ForeignOutcome;
import be.vormingsportaal.billing.invoice.CreditTerms;
import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.journal.BankBalances;
import be.vormingsportaal.billing.journal.JournalKind;
import be.vormingsportaal.billing.journal.JournalProof;
import be.vormingsportaal.billing.journal.LedgerAccount;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.money.UnassignedReason;
import be.vormingsportaal.billing.owed.KeepOutcome;
import be.vormingsportaal.billing.provider.PaymentAttempt;
import be.vormingsportaal.billing.receivable.InvoiceFollowUp;
import be.vormingsportaal.billing.recognition.StatementProblem;
import be.vormingsportaal.billing.refund.RefundProblem;
import be.vormingsportaal.billing.refund.RefundState;
import be.vormingsportaal.billing.refund.RefundWay;
import be.vormingsportaal.billing.register.Overdue;
import be.vormingsportaal.billing.register.SearchProblem;
import be.vormingsportaal.billing.returned.ReturnOutcome;
import be.vormingsportaal.billing.statement.StatementException;
import be.vormingsportaal.billing.statement.StatementFormat;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.imports.caregivers.ImportStartResult;
import be.vormingsportaal.imports.caregivers.ImportState;
import be.vormingsportaal.imports.caregivers.LineKind;
import be.vormingsportaal.imports.reading.FileProblem;
import be.vormingsportaal.imports.reading.RowProblem;
import be.vormingsportaal.listing.Province;
import be.vormingsportaal.materials.Audience;
import be.vormingsportaal.materials.MaterialKind;
import be.vormingsportaal.materials.MaterialLock;
import be.vormingsportaal.materials.MaterialTab;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.MembershipEndReason;
import be.vormingsportaal.organisations.people.OrganisationQuery;
import be.vormingsportaal.organisations.transfer.TransferService.Reminding;
import be.vormingsportaal.organisations.transfer.TransferState;
import be.vormingsportaal.testing.MessageBundle;
import be.vormingsportaal.trainings.participation.ExternalOutcome;
import be.vormingsportaal.trainings.training.TrainerView.Concern;
import be.vormingsportaal.trainings.training.TrainingPlanResult;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every name of a kind that a page puts a text together from has its text in the bundle. */
class WordsOfNamesTests {

    @Test
    void everyNameHasItsWords() {
        Stream<String> keys = Stream.of(
                        Arrays.stream(InvoiceKind.values()).map(kind -> "invoices.kind." + kind),
                        Arrays.stream(VatTreatment.values()).map(vat -> "invoices.treatment." + vat),
                        Arrays.stream(CreditTerms.values()).map(terms -> "invoice.credit." + terms),
                        Arrays.stream(CreditTerms.values()).map(terms -> "mail.credit-note." + terms),
                        Arrays.stream(ReceivableState.values()).map(state -> "invoices.state." + state),
                        Arrays.stream(Overdue.values()).map(overdue -> "invoices.overdue." + overdue),
                        Arrays.stream(SearchProblem.values()).map(problem -> "invoices.search.problem." + problem),
                        Arrays.stream(JournalKind.values()).map(kind -> "journal.kind." + kind),
                        Arrays.stream(LedgerAccount.values()).map(account -> "journal.account." + account),
                        Arrays.stream(BankBalances.Doubt.values()).map(doubt -> "journal.bank." + doubt),
                        Arrays.stream(JournalProof.Kind.values()).map(kind -> "journal.proof." + kind),
                        Arrays.stream(PaymentAttempt.State.values())
                                .filter(state -> state != PaymentAttempt.State.OPEN)
                                .map(state -> "payment.attempt." + state),
                        Arrays.stream(InvoiceFollowUp.values())
                                .filter(outcome -> !outcome.isDone())
                                .map(outcome -> "billing.followUp." + outcome),
                        Arrays.stream(PaymentAssignment.values())
                                .filter(outcome -> !outcome.isDone())
                                .map(outcome -> "billing.assignment." + outcome),
                        Arrays.stream(ReturnOutcome.values())
                                .filter(outcome -> !outcome.isDone())
                                .map(outcome -> "billing.returned." + outcome),
                        Arrays.stream(ForeignOutcome.values())
                                .filter(outcome -> !outcome.isDone())
                                .map(outcome -> "billing.foreign." + outcome),
                        Arrays.stream(StatementException.Problem.values())
                                .map(problem -> "bankFiles.problem." + problem),
                        Arrays.stream(LineOutcome.values()).map(outcome -> "bankLine." + outcome),
                        Arrays.stream(BankFileState.values()).map(state -> "bankFileState." + state),
                        Arrays.stream(BankFileDecision.values()).map(decision -> "bankFile.decided." + decision),
                        Arrays.stream(DoubtDecision.values())
                                .flatMap(decision ->
                                        Stream.of("bankDoubt.decided." + decision, "bankDoubt.decision." + decision)),
                        Arrays.stream(BankProofView.Place.values()).map(place -> "bankProof.place." + place),
                        Arrays.stream(StatementFormat.values()).map(format -> "statementFormat." + format),
                        Arrays.stream(StatementProblem.values()).map(problem -> "statementProblem." + problem),
                        Arrays.stream(RefundProblem.values()).map(problem -> "billing.refund." + problem),
                        Arrays.stream(KeepOutcome.values()).map(outcome -> "owed.keep." + outcome),
                        Arrays.stream(UnassignedReason.values())
                                .flatMap(reason -> Stream.of("unassignedReason." + reason, "invoices.owed." + reason)),
                        Arrays.stream(RefundState.values())
                                .flatMap(state -> Stream.of("refundState." + state, "refundState.text." + state)),
                        Arrays.stream(RefundWay.values()).map(way -> "refundWay." + way),
                        Arrays.stream(PaymentSource.values()).map(source -> "paymentSource." + source),
                        Arrays.stream(Role.values()).map(role -> "role." + role),
                        Arrays.stream(LostMailboxState.values()).map(state -> "lostMailbox.state." + state),
                        Arrays.stream(LostMailboxState.values())
                                .filter(WordsOfNamesTests::isOver)
                                .flatMap(state ->
                                        Stream.of("lostMailbox.confirm." + state, "lostMailbox.keep." + state)),
                        Arrays.stream(LostMailboxReview.Outcome.values())
                                .filter(outcome -> !new LostMailboxReview(outcome, Optional.empty()).isDone())
                                .map(outcome -> "accounts.lostMailbox." + outcome),
                        Arrays.stream(ReviewReason.values()).map(reason -> "attestations.reason." + reason),
                        Arrays.stream(AttestationReviewResult.values())
                                .filter(review -> !review.isDone())
                                .map(review -> "attestations.review." + review),
                        Arrays.stream(RefusalReason.values()).map(reason -> "documents.refused." + reason),
                        Arrays.stream(AddOutcome.values()).map(outcome -> "people.add." + outcome),
                        Arrays.stream(OrganisationQuery.Show.values()).map(show -> "organisations.show." + show),
                        Arrays.stream(FileProblem.values()).map(problem -> "imports.file." + problem),
                        Arrays.stream(RowProblem.Kind.values())
                                .flatMap(kind -> Stream.of(kind.fieldKey(), kind.messageKey())),
                        Arrays.stream(ImportStartResult.values()).map(outcome -> "imports.start." + outcome),
                        Arrays.stream(ImportState.values()).map(state -> "importState." + state),
                        Arrays.stream(LineKind.values()).map(kind -> "imports.did." + kind),
                        Arrays.stream(MembershipEndReason.values()).map(end -> "membershipEnd." + end),
                        Arrays.stream(Reminding.values()).map(outcome -> "transfers.reminded." + outcome),
                        closed().map(state -> "transfers.withdrawn." + state),
                        closed().map(state -> "transfer.done." + state),
                        Arrays.stream(MaterialTab.values())
                                .flatMap(tab -> Stream.of("materials.tab." + tab, "materials.empty." + tab)),
                        Arrays.stream(Audience.values()).map(audience -> "materials.audience." + audience),
                        Arrays.stream(MaterialKind.values()).map(kind -> "materials.kind." + kind),
                        Arrays.stream(Province.values()).map(province -> "province." + province),
                        Arrays.stream(MaterialLock.values()).map(lock -> "materials.locked." + lock),
                        Arrays.stream(Concern.values())
                                .flatMap(concern ->
                                        Stream.of("trainings.concern." + concern, "trainings.advice." + concern)),
                        Arrays.stream(TrainingPlanResult.Problem.values())
                                .map(problem -> "trainings.problem." + problem),
                        Arrays.stream(ExternalOutcome.values()).map(outcome -> "trainings.external." + outcome),
                        Arrays.stream(PasswordRules.Refusal.values()).map(refusal -> "error.password." + refusal))
                .flatMap(stream -> stream);
        Properties bundle = MessageBundle.read();
        assertThat(keys.filter(key -> !bundle.containsKey(key)).map(MessageBundle::missing))
                .isEmpty();
    }

    private static Stream<TransferState> closed() {
        return Arrays.stream(TransferState.values()).filter(state -> state != TransferState.OPEN);
    }

    /** States in which the pages behind the links of a request have nothing to press. */
    private static boolean isOver(LostMailboxState state) {
        return !state.isOpen() && state != LostMailboxState.REFUSED;
    }
}
