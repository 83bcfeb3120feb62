package ma.opencommune.platform.files.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.StoredFile;
import ma.opencommune.platform.files.domain.Upload;

/** Takes files in and gives them out. */
@ApplicationScoped
public class FileArchive {

    /** Looks at the content, strips metadata, keeps the file; joins the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Keeping keep(Upload upload) {
        return new Keeping.Refused(upload.name(), Keeping.Reason.UNREADABLE);
    }

    /**
     * What is known of a file.
     *
     * @throws NotFound when there is none
     */
    @Transactional
    public StoredFile file(long id) {
        throw new NotFound("file " + id);
    }

    /**
     * The bytes of a clean file; the caller closes them.
     *
     * @throws NotFound when there is none, or it may not be given out
     */
    public InputStream open(long id) {
        throw new NotFound("file " + id);
    }
}
