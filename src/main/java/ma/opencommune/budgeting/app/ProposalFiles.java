package ma.opencommune.budgeting.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalFile;
import ma.opencommune.budgeting.store.ProposalStore;
import ma.opencommune.platform.files.app.FileArchive;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.StoredFile;
import ma.opencommune.platform.files.domain.Upload;

/** Puts files with a proposal: all of them, or none and the whole transaction is undone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProposalFiles {

    /** Most files of a proposal. */
    public static final int MOST = 5;

    @Inject
    ProposalStore store;

    @Inject
    FileArchive archive;

    @Resource
    TransactionSynchronizationRegistry transaction;

    List<Keeping.Refused> attach(Proposal proposal, List<Upload> uploads) {
        List<Keeping.Refused> refused = new ArrayList<>();
        for (Upload upload : uploads) {
            Keeping keeping = archive.keep(upload);
            if (keeping instanceof Keeping.Kept kept) {
                StoredFile file = kept.file();
                store.attach(proposal, new ProposalFile(file.id(), file.name(), file.type(), file.bytes()));
            } else if (keeping instanceof Keeping.Refused no) {
                refused.add(no);
            }
        }
        if (!refused.isEmpty()) {
            transaction.setRollbackOnly();
        }
        return refused;
    }
}
