package be.vormingsportaal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both halves of a mail say the same: whoever changes the text half changes the HTML half with it. */
class MailHalvesTests {

    private static final Path MAILS = Path.of("src/main/resources/templates/mail");

    /** What goes around every mail, and what only HTML needs, such as buttons. */
    private static final Set<String> SHARED = Set.of("mail-layout", "parts");

    private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)|'(mail\\.[\\w.-]*)'");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("'[^']*'|[a-zA-Z]\\w*");
    private static final Pattern INCLUDED = Pattern.compile("~\\{([\\w-]+)\\.(?:html|txt)");

    /** Labels of buttons: the text half has the address alone. */
    private static final String BUTTON = ".button";

    static Stream<String> mails() {
        try (Stream<Path> files = Files.list(MAILS)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString().replaceAll("\\.\\w+$", ""))
                            .toList())
                    .stream().filter(mail -> !SHARED.contains(mail));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void bothHalvesHaveTheSameTextsAndTheSameData(String mail) {
        String text = half(mail, "txt");
        String html = half(mail, "html");
        TreeSet<String> problems = new TreeSet<>();
        onlyIn(keys(text), keys(html), "the text", mail + ".txt", mail + ".html", problems);
        onlyIn(keys(html), keys(text), "the text", mail + ".html", mail + ".txt", problems);
        onlyIn(names(text), names(html), "the value", mail + ".txt", mail + ".html", problems);
        onlyIn(names(html), names(text), "the value", mail + ".html", mail + ".txt", problems);
        assertThat(problems).isEmpty();
    }

    private static void onlyIn(
            Set<String> here,
            Set<String> there,
            String what,
            String file,
            String otherFile,
            Collection<String> problems) {
        here.stream()
                .filter(word -> !there.contains(word) && !word.endsWith(BUTTON))
                .map(word -> what + " " + word + " of " + file + " is missing in " + MAILS.resolve(otherFile))
                .forEach(problems::add);
    }

    private static Set<String> keys(String half) {
        Set<String> keys = new TreeSet<>();
        Matcher key = KEY.matcher(half);
        while (key.find()) {
            keys.add(key.group(1) == null ? key.group(2) : key.group(1));
        }
        return keys;
    }

    /** Names of variables and of what is asked of them, and words that they are compared with. */
    private static Set<String> names(String half) {
        Set<String> names = new TreeSet<>();
        Matcher expression = EXPRESSION.matcher(half);
        while (expression.find()) {
            Matcher name = NAME.matcher(expression.group(1));
            while (name.find()) {
                names.add(name.group());
            }
        }
        return names;
    }

    /** With what it includes of other mails. */
    private static String half(String mail, String kind) {
        Path file = MAILS.resolve(mail + "." + kind);
        assertThat(file).as("the other half of " + mail).exists();
        StringBuilder half = new StringBuilder(read(file));
        Matcher included = INCLUDED.matcher(half.toString());
        while (included.find()) {
            if (!SHARED.contains(included.group(1))) {
                half.append(half(included.group(1), kind));
            }
        }
        return half.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
