package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.opencommune.information.app.CopyTariffs;
import ma.opencommune.information.domain.copies.CopyPrice;
import ma.opencommune.platform.web.CsvAnswer;

/** The tariff of copies as CSV. */
@WebServlet("/staff/tariff.csv")
public class TariffCsv extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CopyTariffs tariffs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (CsvAnswer csv = new CsvAnswer(response, "tariff.csv", "format", "centimes", "valid_from", "source")) {
            for (CopyPrice price : tariffs.tariff().prices()) {
                csv.row(price.format(), price.centimes(), price.validFrom(), price.source());
            }
        }
    }
}
