package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import ma.opencommune.information.app.CaseHandling;

/** Where the officer names the files of an answer as everybody will read them. */
@Named
@RequestScoped
public class FileNamesPage {

    /** Longest name. */
    private static final int LONGEST = 80;

    @Inject
    OpenCase openCase;

    @Inject
    CaseHandling handling;

    @Inject
    CaseSteps steps;

    private String name = "";

    /** Gives the chosen file the name that was typed. */
    public void rename() throws IOException {
        String file = openCase.text("renamed");
        if (name.isBlank() || name.length() > LONGEST) {
            steps.missing("fileName", "information.files.name.missing");
        } else if (file.matches("[0-9]{1,18}")) {
            String number = openCase.getNumber();
            steps.go(number, handling.renameFile(number, steps.seen(), Long.parseLong(file), name));
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
