package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import ma.opencommune.platform.vault.Vault;

/**
 * Six digits by which somebody without mail proves on the telephone whose request it is. They stand on the printed receipt and follow
 * from the number and the key of this node; they open nothing by themselves.
 */
@ApplicationScoped
public class CallCodes {

    private static final int CODES = 1_000_000;

    @Inject
    Vault vault;

    /** The code of a request, as {@code 482 913}. */
    public String of(String number) {
        int code = Integer.remainderUnsigned(
                ByteBuffer.wrap(vault.digest("information.call", number)).getInt(), CODES);
        return "%03d %03d".formatted(code / 1000, code % 1000);
    }
}
