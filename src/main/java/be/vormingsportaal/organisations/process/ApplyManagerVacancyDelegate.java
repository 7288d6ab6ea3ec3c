package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.engine.FormAnswers;
import be.vormingsportaal.engine.TaskRefusals;
import be.vormingsportaal.organisations.membership.ManagerVacancies;
import be.vormingsportaal.organisations.membership.VacancyDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Checks what staff said about an organisation without a manager. The form alone gives no protection. A wrong answer
 * leaves the task where it is, and the message says why.
 */
@Component
class ApplyManagerVacancyDelegate implements JavaDelegate {

    private final ManagerVacancies vacancies;
    private final TaskRefusals refusals;

    ApplyManagerVacancyDelegate(ManagerVacancies vacancies, TaskRefusals refusals) {
        this.vacancies = vacancies;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        VacancyDecision decision = FormAnswers.takeChoice(execution, ManagerVacancyBpmn.DECISION, VacancyDecision.class)
                .orElseThrow(() -> refusals.because("organisations.vacancy.UNDECIDED"));
        if (!vacancies.isSettled(BusinessKey.of(execution), decision)) {
            throw refusals.because("organisations.vacancy.NOBODY");
        }
    }
}
