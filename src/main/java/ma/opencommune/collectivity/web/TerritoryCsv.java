package ma.opencommune.collectivity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.opencommune.collectivity.app.TerritoryUnits;
import ma.opencommune.collectivity.domain.TerritoryTable;

/** The territory as a table, which can be changed and brought in again. */
@WebServlet("/staff/territory.csv")
public class TerritoryCsv extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TerritoryUnits units;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"territory.csv\"");
        response.getWriter().write("\uFEFF" + TerritoryTable.of(units.all()));
    }
}
