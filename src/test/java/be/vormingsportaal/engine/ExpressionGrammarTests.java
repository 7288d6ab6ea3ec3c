package be.vormingsportaal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionGrammarTests {

    @Test
    void noExpressionIsAllowed() {
        assertThat(ExpressionGrammar.allows(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tekst",
                "R3/PT10M",
                "2026-11-23T10:00:00",
                "kost € 5 {per stuk}",
                "$ {geen}",
                "${sendWelcomeDelegate}",
                "${ reminderAt }",
                "${!done}",
                "${decision == 'RESEND'}",
                "${decision=='RESEND'}",
                "${decision != 'een tekst-met_alles 9'}",
                "${count == 12}",
                "${done == true}",
                "${currentUser()}",
                "${currentUserGroups()}",
                "${now()}"
            })
    void textNamesComparisonsAndTheThreeFunctionsAreAllowed(String expression) {
        assertThat(ExpressionGrammar.allows(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${a.b}",
                "${a.b()}",
                "${a[b]}",
                "${a['b']}",
                "${a()}",
                "${a:b()}",
                "${a == b}",
                "${a == b.c()}",
                "${a == ''.getClass()}",
                "${a == 'x' && b.c()}",
                "${a == 'x'.getClass()}",
                "${a == 'it\\'s'}",
                "${a == \"x\"}",
                "${a == '${b.c()}'}",
                "${a ? b : c}",
                "${a + b}",
                "${a = b}",
                "${empty a}",
                "${not a}",
                "${a > 5}",
                "${1}",
                "${}",
                "${",
                "${a",
                "tekst ${a}",
                "${a} tekst",
                "${a}${b.c()}",
                "${a}\n${b.c()}",
                "${a}\n",
                "\n${a}",
                "${\na}",
                "${a\t}",
                "${a\u00a0}",
                "${\u2028a.b()}",
                "${\uff41}",
                "${a\u0000}",
                "#{a}",
                "#{a.b()}",
                "#{currentUser()}",
                "tekst #{a.b()}",
                "${'#{a.b()}'}",
                "\\${a.b()}",
                "\\\\${a.b()}",
                "\\#{a.b()}",
                "$${a.b()}",
                "${{a.b()}}",
                "${a_b}",
                "${_a}",
                "${a-b}",
                "${currentUser().toString()}",
                "${currentUser() }",
                " ${now()}",
                "${now()}${now()}",
                "${currentUserGroups()[0]}",
                "${dateTime()}"
            })
    void everythingElseIsRefused(String expression) {
        assertThat(ExpressionGrammar.allows(expression)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${execution}", "${task}", "${authenticatedUserId}"})
    void aNameAloneReadsNothingOfWhatItNames(String expression) {
        assertThat(ExpressionGrammar.allows(expression.replace("}", ".x}"))).isFalse();
    }
}
