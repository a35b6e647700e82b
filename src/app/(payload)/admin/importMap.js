import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_a239058443a1c0736bf9ba22c3a9dae5 } from '../../../../src/cms/admin/row-label'
import { DownloadTotals as DownloadTotals_c4258bc2f0b357809c9fb451346e341e } from '../../../../src/statistics/admin/download-totals'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableGrid as TableGrid_1e9c18765fa25596f46a34351d53a83a } from '../../../../src/cms/admin/table-grid'
import { SealState as SealState_f5c56e8465e142f50d2f1838fc29ff2f } from '../../../../src/cms/admin/seal-state'
import { HandOver as HandOver_d904a58e454d77bd6a6bc2e70a993fee } from '../../../../src/cms/admin/hand-over'
import { PresentPassword as PresentPassword_e4256e2a480be09c4fb9b1c094022610 } from '../../../../src/cms/admin/present-password'
import { OwnSessions as OwnSessions_49f21c75933e582e068d8552ae9e925d } from '../../../../src/cms/admin/own-sessions'
import { Icon as Icon_148a8ae4f56a5a14ed9a6a35d558fb29 } from '../../../../src/cms/admin/logo'
import { Logo as Logo_148a8ae4f56a5a14ed9a6a35d558fb29 } from '../../../../src/cms/admin/logo'
import { ImportsLink as ImportsLink_9d4636e8d7593735e7ab96ab392a748e } from '../../../../src/imports/admin/nav-link'
import { StatisticsLink as StatisticsLink_0035c7f8246e2537d64d737407607cca } from '../../../../src/statistics/admin/statistics-link'
import { ImportsView as ImportsView_98529a5e5a803288b207bfecdc0c8ad6 } from '../../../../src/imports/admin/view'
import { StatisticsPage as StatisticsPage_8c050d02d2b3aad05b4bc7ff67445681 } from '../../../../src/statistics/admin/statistics-page'
import { TeachPage as TeachPage_eee8a748e38fae8db3e43f4790b48bba } from '../../../../src/statistics/admin/teach-page'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/cms/admin/row-label#RowLabel": RowLabel_a239058443a1c0736bf9ba22c3a9dae5,
  "/src/statistics/admin/download-totals#DownloadTotals": DownloadTotals_c4258bc2f0b357809c9fb451346e341e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/cms/admin/table-grid#TableGrid": TableGrid_1e9c18765fa25596f46a34351d53a83a,
  "/src/cms/admin/seal-state#SealState": SealState_f5c56e8465e142f50d2f1838fc29ff2f,
  "/src/cms/admin/hand-over#HandOver": HandOver_d904a58e454d77bd6a6bc2e70a993fee,
  "/src/cms/admin/present-password#PresentPassword": PresentPassword_e4256e2a480be09c4fb9b1c094022610,
  "/src/cms/admin/own-sessions#OwnSessions": OwnSessions_49f21c75933e582e068d8552ae9e925d,
  "/src/cms/admin/logo#Icon": Icon_148a8ae4f56a5a14ed9a6a35d558fb29,
  "/src/cms/admin/logo#Logo": Logo_148a8ae4f56a5a14ed9a6a35d558fb29,
  "/src/imports/admin/nav-link#ImportsLink": ImportsLink_9d4636e8d7593735e7ab96ab392a748e,
  "/src/statistics/admin/statistics-link#StatisticsLink": StatisticsLink_0035c7f8246e2537d64d737407607cca,
  "/src/imports/admin/view#ImportsView": ImportsView_98529a5e5a803288b207bfecdc0c8ad6,
  "/src/statistics/admin/statistics-page#StatisticsPage": StatisticsPage_8c050d02d2b3aad05b4bc7ff67445681,
  "/src/statistics/admin/teach-page#TeachPage": TeachPage_eee8a748e38fae8db3e43f4790b48bba,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
