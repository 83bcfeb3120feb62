package ma.opencommune.platform.watch.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.opencommune.platform.watch.app.MailDesk;
import ma.opencommune.platform.web.WayBack;

/**
 * Has one mail tried again, named by its own number: a list that has moved meanwhile cannot make it another one. Goes back to the
 * list.
 */
@WebServlet("/staff/mail-again")
public class MailAgain extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MailDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getParameter("id"));
        boolean tried = id.matches("[0-9]{1,18}") && desk.again(Long.parseLong(id));
        String back = WayBack.of(String.valueOf(request.getParameter("back"))).orElse("/fr/staff/mail");
        response.sendRedirect(back + (back.contains("?") ? "&" : "?") + "tried=" + (tried ? "yes" : "no"));
    }
}
