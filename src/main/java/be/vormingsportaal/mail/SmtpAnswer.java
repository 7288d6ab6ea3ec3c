package be.vormingsportaal.mail;

import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/**
 * What came back instead of an acceptance.
 *
 * @param forGood whether the mail server refuses this recipient or this message, and will not take it later either. What
 *     it has against the portal itself, such as its sender or how it signs in, is mended one day, so that is not for good.
 * @param text in the words of the mail server, or of what failed before it could answer; without control characters and
 *     not too long
 */
record SmtpAnswer(boolean forGood, String text) {

    static final int LONGEST = 300;

    /** They say that the portal speaks badly or has to sign in first (RFC 5321, RFC 4954). */
    private static final Set<Integer> ABOUT_THE_PORTAL = Set.of(500, 502, 503, 530, 534, 535, 538);

    /** For a recipient this is not for good, whatever its first digit says (RFC 5321, section 4.5.3.1.10). */
    private static final int TOO_MUCH_FOR_NOW = 552;

    /** These say that the server does not want it from this sender, for instance because it does not relay (RFC 3463). */
    private static final Pattern POLICY = Pattern.compile("^5\\d\\d[ -]5\\.7\\.\\d+\\b");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");

    static SmtpAnswer of(Exception failed) {
        Exception cause = failed instanceof MailSendException several
                ? several.getFailedMessages().values().stream().findFirst().orElse(several)
                : failed;
        return refusedRecipient(cause)
                .or(() -> refusedMessage(cause))
                .orElseGet(() -> new SmtpAnswer(false, shortened(innermost(cause))));
    }

    private static Optional<SmtpAnswer> refusedRecipient(Exception failed) {
        for (Exception next = failed; next instanceof MessagingException chained; next = chained.getNextException()) {
            if (next instanceof SMTPAddressFailedException recipient) {
                int code = recipient.getReturnCode();
                return Optional.of(answer(code != TOO_MUCH_FOR_NOW, code, recipient.getMessage()));
            }
        }
        return Optional.empty();
    }

    private static Optional<SmtpAnswer> refusedMessage(Exception failed) {
        if (failed instanceof SMTPSendFailedException send) {
            boolean ofTheSender = send.getCommand().toUpperCase(Locale.ROOT).startsWith("MAIL");
            return Optional.of(answer(!ofTheSender, send.getReturnCode(), send.getMessage()));
        }
        return Optional.empty();
    }

    private static SmtpAnswer answer(boolean mayBeForGood, int code, String message) {
        boolean forGood =
                mayBeForGood && code >= 500 && code < 600 && !ABOUT_THE_PORTAL.contains(code) && !isPolicy(message);
        return new SmtpAnswer(forGood, shortened(message));
    }

    private static boolean isPolicy(String message) {
        Matcher code = POLICY.matcher(message == null ? "" : message);
        return code.find();
    }

    /** What was wrong at first says more than what it led to. */
    private static String innermost(Throwable failed) {
        Throwable innermost = failed;
        while (innermost.getCause() != null && innermost.getCause() != innermost) {
            innermost = innermost.getCause();
        }
        return innermost.getMessage() == null ? innermost.getClass().getSimpleName() : innermost.getMessage();
    }

    private static String shortened(String text) {
        String clean = CONTROL.matcher(text == null ? "" : text).replaceAll(" ").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }
}
