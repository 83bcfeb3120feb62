package ma.opencommune.federation.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The address of the protocol, which is the same at every node: passes on to the resources of the one application of programs. */
@WebServlet(urlPatterns = "/federation/v1/*", asyncSupported = true)
public class FederationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        request.getRequestDispatcher("/api/v1/federation" + path.replace("/to/", LogResource.TO))
                .forward(request, response);
    }
}
