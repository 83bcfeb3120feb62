package ma.opencommune.platform.config;

import java.util.Optional;

/**
 * One key of the configuration.
 *
 * @param key its name
 * @param meaning what it decides
 * @param check what it accepts
 * @param need whether it must be there, and what holds when it is not
 * @param example the value the example file shows; the default where there is one
 * @param secret whether its value must never be shown
 */
public record Setting(String key, String meaning, Check check, Need need, String example, boolean secret) {

    /** What holds when nobody sets it. */
    public enum Need {
        /** It must be set. */
        REQUIRED,
        /** The example's value holds. */
        DEFAULT,
        /** What it is for is not used. */
        OPEN
    }

    /** A key that must be set. */
    public static Setting required(String key, String meaning, Check check, String example) {
        return new Setting(key, meaning, check, Need.REQUIRED, example, false);
    }

    /** A key with a default. */
    public static Setting standard(String key, String meaning, Check check, String value) {
        return new Setting(key, meaning, check, Need.DEFAULT, value, false);
    }

    /** A key that may be left out. */
    public static Setting open(String key, String meaning, Check check, String example) {
        return new Setting(key, meaning, check, Need.OPEN, example, false);
    }

    /** The same, its value never shown. */
    public Setting kept() {
        return new Setting(key, meaning, check, need, example, true);
    }

    /** The value that holds when nobody sets the key. */
    public Optional<String> byDefault() {
        return need == Need.DEFAULT ? Optional.of(example) : Optional.empty();
    }

    /** Its line in the example file: as it is when it must be set, behind a # when it need not. */
    public String line() {
        return (need == Need.REQUIRED ? "" : "#") + key + "=" + example;
    }

    /** What is wrong with this value; empty when it is accepted. */
    Optional<String> wrong(Optional<String> value) {
        if (value.isEmpty() || value.get().isBlank()) {
            return need == Need.REQUIRED
                    ? Optional.of("is missing; it must be " + check.expects())
                    : value.map(blank -> "is empty; it must be " + check.expects() + ", or be left out");
        }
        if (check.accepts().test(value.get())) {
            return Optional.empty();
        }
        String found = secret ? "has a value that is not " : "is \"" + value.get() + "\", which is not ";
        return Optional.of(found + check.expects());
    }
}
