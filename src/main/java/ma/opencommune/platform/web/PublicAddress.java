package ma.opencommune.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people find this site, for links that are kept elsewhere: what is configured, because a request can name any host. */
@ApplicationScoped
public class PublicAddress {

    @Inject
    @ConfigProperty(name = "opencommune.public.address")
    Optional<String> configured;

    /** An address of this site that can be kept elsewhere: the path behind the configured address, or the path alone. */
    public String of(String path) {
        return configured.map(address -> address.replaceAll("/*$", "") + path).orElse(path);
    }

    /** The address with a slash at its end; that of the question where none is configured. */
    public String of(UriInfo asked) {
        return configured
                .map(address -> address.replaceAll("/*$", "") + "/")
                .orElseGet(() -> asked.getBaseUri().resolve("/").toString());
    }
}
