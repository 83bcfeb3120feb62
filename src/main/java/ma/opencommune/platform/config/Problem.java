package ma.opencommune.platform.config;

/**
 * One thing that is wrong with the configuration.
 *
 * @param key the key
 * @param wrong what is wrong, as in "is missing; it must be a path"
 * @param help where the example shows it
 */
public record Problem(String key, String wrong, String help) {

    /** The problem as one sentence. */
    public String sentence() {
        return key + " " + wrong + ". " + help;
    }
}
