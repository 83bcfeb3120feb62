package ma.opencommune.platform.mail.domain;

/** A mail address as its keepers may see it: enough to recognise a mistyped one, too little to write to. */
public final class MaskedAddress {

    private MaskedAddress() {}

    /** {@code resident@example.ma} becomes {@code r…@example.ma}; what is no address becomes dots. */
    public static String of(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "…" : address.substring(0, address.offsetByCodePoints(0, 1)) + "…" + address.substring(at);
    }
}
