"""What this device remembers: SQLite files and blobs on disk.

Opening a person's memory::

    profile = Profile(root)                                # profile.py: paths, device id, who is learning
    with profile.lock():                                   # profile_lock.py: IN_USE for a second process
        person = profile.person                            # Person(key, user, display_name, hub_url, hub_name)
        folder = profile.person_folder(person.key)
        records = open_records(folder)                     # records.py: RecordStore(database, log, backups, note)
        library = open_library(folder)                     # library.py: LibraryStore(database, note)
        blobs = BlobStore(profile.content)                 # blobs.py

    journal = Journal(records, profile.device_id, boot)    # journal.py: append, waiting, confirm, refuse, verify
    drafts = Drafts(records.database)                      # drafts.py: open attempts, positions, small texts
    trust = Trust(records.database)                        # trust.py: trusted signers, the signer pinned to a course
    catalogue = Catalogue(library.database)                # catalogue.py: assignments, versions, marks, hub
    courses = InstalledCourses(library)                    # installed.py: manifests, signers, versions on this device
    index = SearchIndex(library.database)                  # search.py: full text
    vault = TokenVault(profile.root)                       # secrets.py: the token, in the keyring or an encrypted file

`RecordStore.note` and `LibraryStore.note` are set where a file had to be restored: `note.sentence` is for the person.
`RecordStore.untold()` keeps that sentence until `told()`, so that it is seen even where a script was first to open.
Every call raises `ExpectedFailure` of `Kind.STORAGE` for a disk that is full, read-only or failing, and has then kept
nothing of what it was asked to. Databases may be used from any thread, one call at a time is let in.
"""
