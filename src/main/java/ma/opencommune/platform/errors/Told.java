package ma.opencommune.platform.errors;

import java.util.Optional;
import java.util.Set;
import ma.opencommune.platform.limits.domain.Wait;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told about a fault.
 *
 * @param status the HTTP status
 * @param kind end of the text keys
 * @param incident the number under which the logs know the request
 * @param haste when to go on, where the fault is haste
 * @param again the address to try again; empty where asking again would not be the same
 */
record Told(int status, String kind, String incident, Optional<Wait> haste, String again) {

    static final String ATTRIBUTE = "opencommune.told";

    private static final Set<Integer> KNOWN =
            Set.of(400, 401, 403, 404, 405, 408, 409, 411, 413, 415, 422, 429, 500, 503);

    static Told of(int status, boolean expired, String incident, @Nullable Object wait, String again) {
        String kind = expired ? "expired" : String.valueOf(KNOWN.contains(status) ? status : status < 500 ? 400 : 500);
        return new Told(status, kind, incident, Optional.ofNullable(wait instanceof Wait one ? one : null), again);
    }
}
