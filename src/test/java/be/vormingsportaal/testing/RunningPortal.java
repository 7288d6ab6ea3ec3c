package be.vormingsportaal.testing;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.core.env.Environment;

/** The portal as the world reaches it, for {@link RunningPortalTest}. */
public class RunningPortal {

    private final Environment environment;
    private final ProcessEngine engine;
    private final TestPeople people;

    RunningPortal(Environment environment, ProcessEngine engine, TestPeople people) {
        this.environment = environment;
        this.engine = engine;
        this.people = people;
    }

    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    public String engineName() {
        return engine.getName();
    }

    /** Where the engine's web API begins. */
    public String engineApi() {
        return "/camunda/api/engine/engine/" + engineName();
    }

    /** Somebody whom the portal does not know yet. */
    public PortalBrowser browser() {
        return new PortalBrowser(port(), engineApi());
    }

    /** A browser in which this registered person signed in. */
    public PortalBrowser signedIn(UUID accountId) {
        PortalBrowser browser = browser();
        browser.signIn(people.account(accountId).email().value(), TestPeople.PASSWORD);
        return browser;
    }

    /** Sends the request line as it stands, which no client of a library would. */
    public RawResponse raw(String requestLine, String... headers) {
        return RawResponse.to(port(), requestLine, "", headers);
    }

    /** As {@link #raw}, with an ASCII body. */
    public RawResponse rawWithBody(String requestLine, String body, String... headers) {
        return RawResponse.to(port(), requestLine, body, headers);
    }
}
