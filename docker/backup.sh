#!/usr/bin/env bash
# Once a day: a consistent dump of the database, then the files (which are only ever added), and old backups away.
# The key of the vault is not in a backup: whoever holds both can read personal data. Keep its copy elsewhere.
set -euo pipefail
umask 077

once() {
  local stamp draft
  stamp=$(date -u +%Y%m%dT%H%M%SZ)
  draft="$BACKUP_DIRECTORY/.draft-$stamp"
  mkdir "$draft"
  MYSQL_PWD=$(cat "$DATABASE_PASSWORD_FILE") mariadb-dump --host="$DATABASE_HOST" --user="$DATABASE_USER" \
    --single-transaction --quick --hex-blob --routines "$DATABASE_NAME" | gzip > "$draft/database.sql.gz"
  tar -C "$FILES_DIRECTORY" -cf "$draft/files.tar" .
  (cd "$draft" && sha256sum database.sql.gz files.tar > SHA256SUMS)
  mv "$draft" "$BACKUP_DIRECTORY/$stamp"
  find "$BACKUP_DIRECTORY" -mindepth 1 -maxdepth 1 -type d -mtime "+$KEEP_DAYS" -exec rm -r {} +
}

if [ "${1:-}" = once ]; then
  once
else
  while true; do
    once || echo "backup failed" >&2
    sleep 86400
  done
fi
