package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.MANAGER;
import static be.vormingsportaal.browser.Visitor.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What has the focus is seen to have it, whatever kind of thing it is, and boxes to tick are seen at all. */
@InBrowser
class FocusBrowserTests {

    private static final int MOST_STOPS = 80;
    private static final String YELLOW = "rgb(255, 184, 28)";
    private static final String INK = "rgb(27, 36, 41)";
    private static final String FOCUSED = "() => { const e = document.activeElement; const s = getComputedStyle(e);"
            + " return [e.tagName + (e.type ? ' ' + e.type : ''), s.outlineStyle, s.outlineWidth, s.outlineColor,"
            + " s.boxShadow]; }";

    @Test
    void eachKindOfControlHasTheRing(Visitor manager) {
        manager.signIn(MANAGER);
        manager.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Set<String> kinds = new LinkedHashSet<>();
        for (String address : List.of("/trainers", "/trainers/toevoegen", "/trainingen/toevoegen", "/zorgverleners")) {
            manager.open(address);
            for (List<String> stop : stops(manager.page())) {
                kinds.add(stop.get(0));
                assertThat(stop.subList(1, 4)).as(address + " " + stop).containsExactly("solid", "3px", YELLOW);
                assertThat(stop.get(4)).as(address + " " + stop).isEqualTo(INK + " 0px 0px 0px 5px");
            }
        }
        assertThat(kinds).contains("A", "BUTTON submit", "INPUT text", "INPUT checkbox", "SELECT select-one");
    }

    @Test
    void theRingIsThereInForcedColours(Visitor manager) {
        manager.signIn(MANAGER);
        manager.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        for (String address : List.of("/trainers/toevoegen", "/zorgverleners")) {
            manager.open(address);
            for (List<String> stop : stops(manager.page())) {
                assertThat(stop.subList(1, 3)).as(address + " " + stop).containsExactly("solid", "3px");
            }
        }
    }

    @Test
    void bareTickBoxesHaveABorderThatIsSeen(Visitor staff) {
        staff.signIn(STAFF).open("/beheer/attesten");
        List<?> borders = (List<?>) staff.page()
                .locator("input[type=checkbox], select, input[type=search], input[type=text]")
                .evaluateAll("all => all.map(e => getComputedStyle(e).borderTopColor)");
        assertThat(borders).isNotEmpty().allMatch("rgb(107, 123, 131)"::equals);
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> stops(Page page) {
        Set<List<String>> seen = new LinkedHashSet<>();
        Locator body = page.locator("body");
        body.press("Tab");
        for (int i = 0; i < MOST_STOPS; i++) {
            List<String> stop = (List<String>) page.evaluate(FOCUSED);
            if (stop.get(0).equals("BODY")) {
                break;
            }
            seen.add(stop);
            page.keyboard().press("Tab");
        }
        return List.copyOf(seen);
    }
}
