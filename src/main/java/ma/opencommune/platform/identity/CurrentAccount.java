package ma.opencommune.platform.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.kernel.Forbidden;
import ma.opencommune.platform.audit.domain.Actor;
import org.jspecify.annotations.Nullable;

/** Who asks, in this request: nobody in particular, a signed-in account, or the system itself in a job. */
@Named("account")
@RequestScoped
public class CurrentAccount implements Actor {

    private @Nullable SignedIn signedIn;
    private boolean system;

    /** The door found this account signed in. */
    public void is(SignedIn account) {
        this.signedIn = account;
    }

    /** A job runs: what is done is done by the system. */
    public void isSystem() {
        this.system = true;
    }

    /** The signed-in account. */
    public Optional<SignedIn> signedIn() {
        return Optional.ofNullable(signedIn);
    }

    /** Id of the account; empty when nobody is signed in. */
    public OptionalLong id() {
        return signedIn == null ? OptionalLong.empty() : OptionalLong.of(signedIn.account());
    }

    /** Whether any role held allows this. {@link Permission#PUBLIC} is allowed to all. */
    public boolean may(Permission permission) {
        return permission == Permission.PUBLIC
                || (signedIn != null
                        && signedIn.roles().stream()
                                .anyMatch(role -> role.permissions().contains(permission)));
    }

    /**
     * Stops whoever may not.
     *
     * @throws Forbidden when no role held allows this
     */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new Forbidden(mark() + " needs " + permission);
        }
    }

    @Override
    public String mark() {
        if (system) {
            return "system";
        }
        return signedIn == null ? "anonymous" : "account:" + signedIn.account();
    }

    /** For pages: whether somebody is signed in. */
    public boolean isKnown() {
        return signedIn != null;
    }

    /** For pages: how to greet the person; empty for nobody. */
    public String getName() {
        return signedIn == null ? "" : signedIn.name();
    }

    /** For pages: {@code #{account.may('INFORMATION_READ')}}. */
    public boolean may(String permission) {
        return may(Permission.valueOf(permission));
    }
}
