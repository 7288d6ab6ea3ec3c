package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.bank.BankFileCheck;
import be.vormingsportaal.billing.bank.BankFileRun;
import be.vormingsportaal.billing.bank.LineRecognition;
import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.shared.OutsideTransaction;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the steps of {@code bank-file}, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class BankFileSteps {

    private final BankFileCheck check;
    private final LineRecognition recognition;
    private final BankFileRun run;
    private final OutsideTransaction outside;

    BankFileSteps(BankFileCheck check, LineRecognition recognition, BankFileRun run, OutsideTransaction outside) {
        this.check = check;
        this.recognition = recognition;
        this.run = run;
        this.outside = outside;
    }

    /** Says whether the sums of the statements are right. */
    @Bean
    JavaDelegate checkBankFileDelegate() {
        return execution -> execution.setVariables(BankFileBpmn.SOUND.with(check.check(BusinessKey.of(execution))));
    }

    /** Says of each line whether it was read before. */
    @Bean
    JavaDelegate recogniseBankLinesDelegate() {
        return execution -> recognition.recognise(BusinessKey.of(execution));
    }

    /** Books the next lines, outside the transaction of the job: so many lines have one of their own. */
    @Bean
    JavaDelegate bookBankLinesDelegate() {
        return execution -> {
            UUID fileId = BusinessKey.of(execution);
            boolean more = outside.call(() -> run.next(fileId));
            execution.setVariables(BankFileBpmn.MORE_LINES.with(more));
        };
    }
}
