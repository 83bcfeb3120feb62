package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Instant;

/** Says whether a part of the own data is written as the form of a request wants it. */
@ApplicationScoped
public class Corrector {

    @Inject
    Validator validator;

    @Inject
    Registration registration;

    boolean fits(String part, String value) {
        return validator
                .validateValue(Filing.class, part, value, Filing.Online.class)
                .isEmpty();
    }

    Instant now() {
        return registration.now();
    }
}
