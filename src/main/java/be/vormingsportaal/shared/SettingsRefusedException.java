package be.vormingsportaal.shared;

import java.util.List;

/** The portal does not start with these settings. */
public class SettingsRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param problems each names the setting and what is wrong with it */
    public SettingsRefusedException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
