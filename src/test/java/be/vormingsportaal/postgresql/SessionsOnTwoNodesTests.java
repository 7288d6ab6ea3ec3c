package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.InRounds;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.TestPeople;
import java.net.HttpCookie;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Signing in on one node and going on on the other. */
@OnTwoNodes
class SessionsOnTwoNodesTests {

    private static final int ROUNDS = 50;
    private static final String COOKIE = "vormingsportaal";

    static TwoNodes nodes;
    static UUID staff;

    @BeforeAll
    static void startTogether(TwoNodes shared) {
        nodes = shared;
        staff = nodes.one().bean(TestPeople.class).staff();
    }

    @Test
    void whoSignedInOnOneNodeGoesOnOnTheOther() {
        PortalBrowser onOther = onOther(signedInOnOne());
        assertThat(onOther.get("/mijn-account").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutOnOneNodeIsSigningOutOnTheOther() {
        PortalBrowser onOne = signedInOnOne();
        onOther(onOne).signOut();
        assertThat(onOne.get("/mijn-account").statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutEverywhereOnOneNodeEndsSessionsOfTheOtherAtOnce() {
        PortalBrowser onOne = signedInOnOne();
        PortalBrowser anotherDevice = signedInOnOne();
        onOther(onOne).submit("/mijn-account", "/mijn-account/overal-afmelden", Map.of());
        assertThat(anotherDevice.get("/mijn-account").statusCode()).isEqualTo(302);
        assertThat(onOne.get("/mijn-account").statusCode()).isEqualTo(302);
    }

    @Test
    void aMessageOfOneNodeIsShownByTheOther() {
        PortalBrowser onOne = signedInOnOne();
        onOne.submit("/mijn-account", Map.of("firstName", "Katrien", "lastName", "Claes-Peeters"));
        assertThat(onOther(onOne).get("/mijn-account").body()).contains("Je gegevens zijn bewaard.");
    }

    @InRounds(ROUNDS)
    void aRequestThatRunsBesideTheEndOfASessionDoesNotBringItBack() throws Exception {
        Session late = sessions(nodes.one()).findById(newSession());
        late.setAttribute("late", "value");
        nodes.race().run(() -> save(nodes.one(), late), () -> end(nodes.other(), late.getId()));
        assertThat(sessions(nodes.one()).findById(late.getId())).isNull();
    }

    @InRounds(ROUNDS)
    void twoNodesMayAddTheSameAttributeAtOnce() throws Exception {
        String id = newSession();
        Session one = sessions(nodes.one()).findById(id);
        Session other = sessions(nodes.other()).findById(id);
        one.setAttribute("both", "one");
        other.setAttribute("both", "other");
        nodes.race().run(() -> save(nodes.one(), one), () -> save(nodes.other(), other));
        assertThat(sessions(nodes.one()).findById(id).<String>getAttribute("both"))
                .isIn("one", "other");
    }

    private static PortalBrowser signedInOnOne() {
        return nodes.one().bean(RunningPortal.class).signedIn(staff);
    }

    /** The same browser, whose requests reach the other node. */
    private static PortalBrowser onOther(PortalBrowser onOne) {
        PortalBrowser browser = nodes.other().bean(RunningPortal.class).browser();
        browser.plant(COOKIE, onOne.cookie(COOKIE).map(HttpCookie::getValue).orElseThrow());
        return browser;
    }

    private static String newSession() {
        Session session = sessions(nodes.one()).createSession();
        sessions(nodes.one()).save(session);
        return session.getId();
    }

    private static boolean save(PortalNode node, Session session) {
        sessions(node).save(session);
        return true;
    }

    private static boolean end(PortalNode node, String id) {
        sessions(node).deleteById(id);
        return true;
    }

    @SuppressWarnings("unchecked")
    private static SessionRepository<Session> sessions(PortalNode node) {
        return node.bean(SessionRepository.class);
    }
}
