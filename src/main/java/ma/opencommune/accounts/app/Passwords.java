package ma.opencommune.accounts.app;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hashes passwords slowly, each with its own salt (PBKDF2 with HMAC-SHA-512; OWASP asks for 210,000 rounds). */
@ApplicationScoped
public class Passwords {

    @Inject
    Pbkdf2PasswordHash hash;

    @Inject
    @ConfigProperty(name = "opencommune.identity.password-rounds", defaultValue = "210000")
    int rounds;

    private String nobody = "";

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", String.valueOf(rounds),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        nobody = hash.generate("the password of nobody".toCharArray());
    }

    /** A new hash of this password. */
    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Whether the password belongs to the hash. Without a hash it takes as long and is never right. */
    public boolean right(String password, Optional<String> kept) {
        boolean equal = hash.verify(password.toCharArray(), kept.orElse(nobody));
        return equal && kept.isPresent();
    }
}
