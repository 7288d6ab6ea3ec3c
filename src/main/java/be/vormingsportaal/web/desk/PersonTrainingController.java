package be.vormingsportaal.web.desk;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.search.SearchQuery;
import be.vormingsportaal.trainings.participation.StaffPlacing;
import be.vormingsportaal.trainings.training.TrainingSearch;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.OpenTo;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets staff put a care provider into a training of any organisation. */
@Controller
@OpenTo(STAFF)
@RequestMapping(PersonDeskController.BASE + "/training")
class PersonTrainingController {

    private static final int MOST = 25;

    private final AccountDirectory accounts;
    private final TrainingSearch trainings;
    private final StaffPlacing placing;

    PersonTrainingController(AccountDirectory accounts, TrainingSearch trainings, StaffPlacing placing) {
        this.accounts = accounts;
        this.trainings = trainings;
        this.placing = placing;
    }

    /** Only people who follow trainings have such a page. */
    @ModelAttribute("person")
    AccountView person(@PathVariable UUID personId) {
        return accounts.find(personId)
                .filter(found -> found.role().followsTrainings())
                .orElseThrow();
    }

    /** @param typed the training that is looked for */
    @GetMapping
    String choose(@RequestParam(name = "zoek", defaultValue = "") String typed, Model model) {
        model.addAttribute("text", typed);
        model.addAttribute(
                "trainings",
                SearchQuery.read(typed)
                        .map(query -> trainings.find(query, MOST))
                        .orElse(List.of()));
        return "desk/person-training";
    }

    @PostMapping
    String put(
            @ModelAttribute(name = "person", binding = false) AccountView person,
            @RequestParam(name = "training") UUID trainingId,
            RedirectAttributes redirect) {
        StaffPlacing.Outcome outcome = placing.put(person.id(), trainingId);
        String key = "desk.training." + outcome;
        switch (outcome) {
            case ADDED -> PageNotice.success(redirect, key, person.name().full());
            case ALREADY_IN -> PageNotice.info(redirect, key, person.name().full());
            case CALLED_OFF, NOT_ABLE ->
                PageNotice.refusal(redirect, key, person.name().full());
        }
        return "redirect:" + PersonDeskController.page(person.id());
    }
}
