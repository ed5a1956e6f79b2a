# Words of exported files: PDF, package, transmission note.

export-note-title = Transmission d’une demande et de ses annexes
export-what-letter = Demande (langue : { $language })
export-what-report = Rapport de contrôle (langue : { $language })
export-what-request = Fichier de la demande, pour importation
export-what-annex = Annexe { $number }
export-annex-missing = Ces annexes désignent des fichiers absents du dossier { $folder } : { $files }. Placez-y les fichiers, ou retirez leurs noms des annexes.
export-annex-name = L’annexe désigne son fichier d’une manière que d’autres systèmes ne prennent pas pour un nom : « / », « \ », « : », un caractère invisible ou un point au début. Renommez le fichier et indiquez son nom seul : { $name }
export-passage = Ces mots ne peuvent pas être composés sur une page : « { $words } » (emplacement : { $place }). Ressaisissez-les ou écrivez le document au format DOCX. Rien n’est perdu.
export-missing-characters = Le PDF ne peut pas être écrit : ses polices ne contiennent pas les caractères suivants, et aucune lettre d’un nom ne doit se perdre : { $characters }. Écrivez le document au format DOCX ou transcrivez ces caractères.
export-logo-other-format = L’emblème n’est ni une image PNG ni une image JPEG. Enregistrez-le au format PNG.
export-logo-svg = Les dessins SVG peuvent contenir des scripts et ne sont pas acceptés. Enregistrez l’emblème au format PNG.
export-logo-too-large = L’emblème est trop grand. Au plus 4 Mio et 4 096 pixels dans chaque sens.
export-logo-damaged = L’emblème ne peut être lu ; l’image est endommagée. Enregistrez-la de nouveau au format PNG.
