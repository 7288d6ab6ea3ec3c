package be.vormingsportaal.web.worklist;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTasks;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A list of tasks, and those who ask for its pages and send its forms. */
abstract class WorklistPages {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestBilling billing;

    @Autowired
    TestTasks waiting;

    @Autowired
    TaskService tasks;

    UUID organisation;
    UUID manager;
    UUID staff;

    @BeforeEach
    void somebodyWhoManages() {
        organisation = people.organisation("WZC <De> Linde");
        manager = people.registered(organisation, Role.MANAGER);
        staff = people.staff();
    }

    String assignee(UUID task) {
        return tasks.createTaskQuery().taskId(task.toString()).singleResult().getAssignee();
    }

    UUID followUp() {
        return followUp(new PersonName("An", "Peeters"));
    }

    UUID followUp(PersonName name) {
        return waiting.followUp(organisation, manager, name);
    }

    Document page(UUID reader, String address) throws Exception {
        return html(get(reader, address));
    }

    MockHttpServletResponse get(UUID reader, String address) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get(address).with(people.signedIn(reader)))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse send(UUID person, String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(csrf()).with(people.signedIn(person));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return browser.perform(request).andReturn().getResponse();
    }

    static Document html(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
