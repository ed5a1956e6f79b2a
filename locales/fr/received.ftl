# Ce qui est dit d’un document reçu avec sa demande : est-il ce que le programme établit pour cette demande, et sinon en quoi il diffère.

import-carried = Demande extraite d’un document daté du { $date }, établi dans la langue suivante : { $language } (Rogatory { $program }). L’identité de l’expéditeur n’est pas vérifiée.
import-carried-same = Le document correspond à la demande qu’il contient : il est tel que ce programme l’établit pour cette demande.
import-carried-changed = { $number ->
    [one] Le document n’est pas conforme à la demande qu’il contient : { $number } différence (− : la demande jointe ; + : le document ; • : tout le reste). Seule la demande jointe est contrôlée :
   *[other] Le document n’est pas conforme à la demande qu’il contient : { $number } différences (− : la demande jointe ; + : le document ; • : tout le reste). Seule la demande jointe est contrôlée :
}
import-carried-other-version = Impossible de dire si le document a été modifié : il a été établi par une autre version du programme ou de ses données.
import-carried-other-bytes = Impossible de dire si le document a été modifié : ses octets ne sont pas ceux d’origine.
import-carried-unreadable = Impossible de dire si le document a été modifié : il ne peut être établi de nouveau, ou sa lettre est illisible.
import-carried-logo = Impossible de dire si le document a été modifié : c’est un PDF portant un emblème, que la demande ne contient pas.
import-carried-fonts = Impossible de dire si le document correspond à la demande jointe : il apporte ses propres polices, dont les caractères peuvent ressembler à d’autres.
import-carried-differs = Différences avec ce que ce programme établirait (− : la demande jointe ; + : le document ; • : tout le reste) :
import-carried-active = Attention : le document contient des éléments qui peuvent agir lorsqu’un autre programme l’ouvre. Ne l’y ouvrez pas avant qu’il ait été examiné :
import-carried-emblem = L’emblème ne fait pas partie de la demande : examinez-le vous-même.

import-place-first-header = en-tête de la première page
import-place-header = en-tête
import-place-first-footer = pied de la première page
import-place-footer = pied de page

import-difference-full = { $what } ({ $part }) : { $words }
import-difference-part = { $what } ({ $part })
import-difference-words = { $what } : { $words }

import-differs-macro = un programme dans le document (macro)
import-differs-object = un objet ou un fichier incorporé
import-differs-activex = un contrôle qui lance un programme (ActiveX)
import-differs-template = un modèle chargé depuis l’extérieur
import-differs-external = un contenu chargé depuis l’extérieur
import-differs-active-field = un champ qui interroge un autre programme ou fichier
import-differs-action = une action qui se déclenche d’elle-même
import-differs-damaged = une partie endommagée
import-differs-outside = des octets hors des parties du document
import-differs-part = une partie qu’aucune lettre de ce programme ne comporte
import-differs-other-letter = une autre lettre à la place de la première
import-differs-chunk = un document d’un autre format dans la lettre
import-differs-font = une police que le document apporte
import-differs-drawing = une image, une zone de texte ou un texte dessiné
import-differs-note = une note de bas de page ou de fin
import-differs-comment = un commentaire
import-differs-control = un contrôle de contenu
import-differs-field = un champ
import-differs-tracked = une modification suivie
import-differs-direction = des mots dont le sens de lecture est forcé
import-differs-link = un lien
import-differs-symbol = un signe d’une police de symboles
import-differs-alternate = un contenu de remplacement
import-differs-setting = un réglage qui change l’affichage
import-differs-element = un élément qu’aucune lettre de ce programme ne comporte
import-differs-page = une page, ou son contenu, redéfini par une mise à jour
import-differs-overlay = une annotation, un tampon ou un formulaire sur une page
import-differs-stamp = l’image d’une signature
import-differs-update = une mise à jour qui n’est pas seulement une signature couvrant l’ensemble
import-differs-page-measures = le format, les marges ou les colonnes des pages
import-differs-looks-hidden = des mots masqués
import-differs-looks-color = des mots d’une autre couleur ou sur un autre fond
import-differs-looks-size = des mots d’une autre taille, ou resserrés
import-differs-looks-font = des mots dans une autre police
import-differs-looks-direction = des mots dans un autre sens
import-differs-looks-position = des mots à une autre place
import-differs-looks-other = des mots d’un autre aspect

ui-export-carried = Ce que le document emporte
carried-travels = Le document emporte ce que dit la lettre et ce dont le destinataire a besoin pour la contrôler : réponses et fiches { $travels }.
carried-all = Toute la demande est jointe.
carried-stays = Restent ici :
carried-stays-line = { $what } : { $number }
carried-stays-note = la note
carried-stays-accepted = les motifs d’acceptation de constats
carried-stays-first_step = les premières démarches
carried-stays-circumstances = les réponses sur les circonstances
carried-stays-answers = les réponses que la lettre n’imprime pas
carried-stays-persons = des personnes, ou ce que la lettre n’en dit pas
carried-stays-organisations = des organismes, ou ce que la lettre n’en dit pas
carried-stays-accounts = des comptes
carried-stays-offences = des infractions
carried-stays-provisions = des dispositions
carried-stays-property = des biens
carried-stays-annexes = les dossiers des fichiers d’annexe
