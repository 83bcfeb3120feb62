package ma.opencommune.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network address a request comes from, for counting. What a proxy says is believed only from the proxies of {@code
 * opencommune.proxy.trusted}; of an IPv6 address the first half counts, because one customer has all the rest.
 */
@ApplicationScoped
public class ClientAddress {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final int NETWORK_BYTES = 8;

    @Inject
    @ConfigProperty(name = "opencommune.proxy.trusted")
    Optional<String> trusted;

    /** The nearest address that is not one of our proxies. */
    public String of(HttpServletRequest request) {
        String at = request.getRemoteAddr();
        List<String> proxies = List.of(trusted.orElse("").split("[, ]+"));
        String said = request.getHeader("X-Forwarded-For");
        if (said != null && proxies.contains(at)) {
            List<String> hops = Arrays.asList(said.split(","));
            for (int hop = hops.size() - 1; hop >= 0 && proxies.contains(at); hop--) {
                at = hops.get(hop).strip();
            }
        }
        return network(at);
    }

    static String network(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return "unknown";
        }
        try {
            InetAddress found = InetAddress.getByName(address);
            return found instanceof Inet6Address
                    ? HexFormat.of().formatHex(found.getAddress(), 0, NETWORK_BYTES)
                    : found.getHostAddress();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
