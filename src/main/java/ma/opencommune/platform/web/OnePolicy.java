package ma.opencommune.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer to which no second content security policy can be added: PrimeFaces adds one on every page. */
final class OnePolicy extends HttpServletResponseWrapper {

    OnePolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase(HeadersFilter.POLICY)) {
            super.addHeader(name, value);
        }
    }
}
