package ma.opencommune.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Marks the session cookie as secure where people come by https, also behind a proxy that ends the encryption. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "opencommune.public.address", defaultValue = "http://127.0.0.1:8080")
    String address;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (address.startsWith("https:")) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
