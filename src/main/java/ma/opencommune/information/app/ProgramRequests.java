package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ma.opencommune.accounts.app.ApiKeys;
import ma.opencommune.accounts.domain.ApiKeyCheck;
import ma.opencommune.accounts.domain.ApiScope;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.domain.request.TrackingSheet;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.limits.domain.Wait;

/** What programs do with requests on behalf of people, each with its key. */
@ApplicationScoped
@Transactional
public class ProgramRequests {

    @Inject
    ApiKeys keys;

    @Inject
    InformationRequests requests;

    @Inject
    RequestTracking tracking;

    @Inject
    Clock clock;

    /** What became of what a program asked for. */
    public sealed interface Result {

        /** No key was given, or none that works. */
        record Unknown() implements Result {}

        /** The key is for something else. */
        record OutOfScope() implements Result {}

        /**
         * The key was used too often.
         *
         * @param time after when it works again
         */
        record TooOften(Wait time) implements Result {}

        /**
         * The key works for filing, and this use of it is counted.
         *
         * @param key its number
         */
        record Admitted(long key) implements Result {}

        /**
         * Where a request stands.
         *
         * @param sheet as its requester sees it
         */
        record Found(TrackingSheet sheet) implements Result {}
    }

    /** Whether a program may file now; counted before anything it sends is looked at. */
    public Result admit(String secret) {
        ApiKeyCheck check = keys.check(secret, ApiScope.INFORMATION_FILE);
        return check instanceof ApiKeyCheck.Good good ? new Result.Admitted(good.key()) : refused(check);
    }

    /**
     * Files a request. The same mark of the same program within two days changes nothing and answers the same.
     *
     * @param program whose key works
     * @param mark by which the program knows this request, at most 64 letters, digits and {@code -}
     * @param filing valid by its own constraints, with consent
     */
    public FilingResult file(Result.Admitted program, String mark, Filing filing) {
        FormKey form = new FormKey("api." + program.key() + "." + mark, clock.instant());
        return requests.file(filing, form, List.of(), Optional.empty());
    }

    /**
     * Where a request stands.
     *
     * @param code as it was sent; looked at once the key is known and counted
     * @throws NotFound when number and code do not belong together
     */
    public Result track(String secret, String number, String code) {
        ApiKeyCheck check = keys.check(secret, ApiScope.INFORMATION_TRACK);
        if (!(check instanceof ApiKeyCheck.Good)) {
            return refused(check);
        }
        Token token = Token.parse(code).orElseThrow(() -> new NotFound("request"));
        return new Result.Found(tracking.sheet(number, token));
    }

    private static Result refused(ApiKeyCheck check) {
        if (check instanceof ApiKeyCheck.TooOften often) {
            return new Result.TooOften(new Wait(often.until()));
        }
        return check instanceof ApiKeyCheck.OutOfScope ? new Result.OutOfScope() : new Result.Unknown();
    }
}
