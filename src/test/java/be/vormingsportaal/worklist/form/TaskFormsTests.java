package be.vormingsportaal.worklist.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.shared.PortalSettings;
import be.vormingsportaal.testing.ProcessModels;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the portal show every form that Tasklist shows, and check it alike. */
class TaskFormsTests {

    private static final String DECISION =
            "{\"type\":\"radio\",\"key\":\"decision\",\"label\":\"Wat?\",\"validate\":{\"required\":true},\"values\":["
                    + "{\"label\":\"Later: niet nu\",\"value\":\"LATER\"},{\"label\":\"Nooit\",\"value\":\"NEVER\"},"
                    + "{\"label\":\"Nu\",\"value\":\"NOW\"}]}";
    private static final String DAY =
            "{\"type\":\"datetime\",\"subtype\":\"date\",\"key\":\"day\",\"dateLabel\":\"Dag\","
                    + "\"conditional\":{\"hide\":\"=decision != \\\"LATER\\\"\"},\"validate\":{\"required\":true}}";
    private static final String NOTE = "{\"type\":\"textarea\",\"key\":\"note\",\"label\":\"Waarom\",\"conditional\":"
            + "{\"hide\":\"=decision != \\\"LATER\\\" and decision != \\\"NEVER\\\"\"},\"validate\":{\"maxLength\":5}}";

    private final TaskForms forms =
            new TaskForms(new ObjectMapper(), new PortalSettings("https://portaal.example", "k".repeat(32), null));

    static List<Path> files() {
        return ProcessModels.forms();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFormCanBeShown(Path file) throws IOException {
        TaskForm form = forms.read(Files.readString(file), Map.of());
        assertThat(form.fields()).isNotEmpty().allSatisfy(field -> {
            assertThat(field.key()).isNotBlank();
            assertThat(field.label()).isNotBlank();
        });
        assertThat(form.parts())
                .filteredOn(part -> part.condition().isPresent())
                .allSatisfy(part -> assertThat(form.onlyFor(part))
                        .as("the choices of a condition are choices of the form")
                        .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"checkbox\",\"key\":\"a\"}",
                "{\"type\":\"datetime\",\"subtype\":\"time\",\"key\":\"a\"}",
                "{\"type\":\"textfield\",\"key\":\"a\",\"validate\":{\"pattern\":\"x\"}}",
                "{\"type\":\"textfield\",\"key\":\"a\",\"conditional\":{\"hide\":\"=amount > 5\"}}",
                "{\"type\":\"textfield\",\"key\":\"a\",\"conditional\":{\"hide\":\"=a != \\\"X\\\" and b != \\\"Y\\\"\"}}",
                "{\"type\":\"textfield\",\"key\":\"a\",\"conditional\":{\"show\":\"=a\"}}"
            })
    void whatThePagesCannotShowIsRefused(String part) {
        assertThatThrownBy(() -> read(part)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextHasBoldWordsListsAndFactsAndLinksToPagesOfThePortalOnly() {
        FormText text = (FormText) forms.read(
                        "{\"components\":[{\"type\":\"text\",\"text\":\"Factuur **{{number}}**\\n\\n- [Kijk]({{page}})\\n- [Weg]({{other}})\"}]}",
                        Map.of(
                                "number",
                                "2026-1 **<b>**",
                                "page",
                                "https://portaal.example/beheer/x",
                                "other",
                                "javascript:alert(1)"))
                .parts()
                .get(0);
        assertThat(text.blocks()).hasSize(2);
        assertThat(text.blocks().get(0).lines().get(0))
                .containsExactly(
                        new FormText.Piece("Factuur ", false, Optional.empty()),
                        new FormText.Piece("2026-1 **<b>**", true, Optional.empty()));
        assertThat(text.blocks().get(1).lines())
                .containsExactly(
                        List.of(new FormText.Piece("Kijk", false, Optional.of("/beheer/x"))),
                        List.of(new FormText.Piece("Weg", false, Optional.empty())));
    }

    @Test
    void whatIsNotShownIsNeitherAskedNorSent() {
        TaskForm form = read(DECISION, DAY, NOTE);
        Map<String, String> now = Map.of("decision", "NOW", "day", "geen dag", "note", "veel te lang", "other", "x");
        assertThat(form.problems(now)).isEmpty();
        assertThat(form.answers(now)).containsExactly(Map.entry("decision", "NOW"));
    }

    @Test
    void whatIsShownIsCheckedAsTasklistChecksIt() {
        TaskForm form = read(DECISION, DAY, NOTE);
        assertThat(form.problems(Map.of())).containsExactly(Map.entry("decision", AnswerProblem.MISSING));
        assertThat(form.problems(Map.of("decision", "SOMETHING")))
                .containsExactly(Map.entry("decision", AnswerProblem.NO_CHOICE));
        assertThat(form.problems(Map.of("decision", "LATER", "day", "31-12-2026", "note", "zes!!!")))
                .containsEntry("day", AnswerProblem.NO_DAY)
                .containsEntry("note", AnswerProblem.TOO_LONG);
        assertThat(form.problems(Map.of("decision", "LATER", "day", " ")))
                .containsExactly(Map.entry("day", AnswerProblem.MISSING));
        assertThat(form.answers(Map.of("decision", "LATER", "day", " 2026-12-31 ", "note", "")))
                .containsOnly(Map.entry("decision", "LATER"), Map.entry("day", "2026-12-31"));
    }

    @Test
    void aConditionIsSaidInTheWordsOfTheChoices() {
        TaskForm form = read(DECISION, DAY, NOTE);
        assertThat(form.onlyFor(form.parts().get(1))).isEqualTo("Later");
        assertThat(form.onlyFor(form.parts().get(2))).isEqualTo("Later, Nooit");
    }

    @Test
    void someOfTheChoicesLeaveOutWhatIsForOthers() {
        TaskForm never =
                read(DECISION, DAY, NOTE).only("decision", Set.of("NEVER")).orElseThrow();
        assertThat(never.fields()).extracting(FormField::key).containsExactly("decision", "note");
        assertThat(never.fields().get(0).options())
                .extracting(FormOption::value)
                .containsExactly("NEVER");
        assertThat(read(DECISION).only("decision", Set.of())).isEmpty();
    }

    private TaskForm read(String... parts) {
        return forms.read("{\"components\":[" + String.join(",", parts) + "]}", Map.of());
    }
}
