package ma.opencommune.federation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import ma.opencommune.federation.domain.catalogue.DataSet;

/** All open data of this node. */
@Named
@RequestScoped
public class DataPage {

    @Inject
    Clock clock;

    public List<DataSet> getSets() {
        return DataSet.all();
    }

    /** Where a file is. */
    public String address(DataSet.File file) {
        return file.of(Year.now(clock).getValue());
    }
}
